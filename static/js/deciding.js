// Keys for a teacher who reads drafts: a, e, r press the button or link that carries the key.

function isWriting(target) {
  return target.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) {
    return;
  }
  const pressed = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (pressed) {
    event.preventDefault();
    pressed.click();
  }
});

for (const hint of document.querySelectorAll("[data-keys-hint]")) {
  hint.hidden = false;
}

// The article stays beside the draft: its passage is brought into view there.
const marked = document.querySelector(".article-text .proof, .article-text mark");
const frame = marked?.closest(".stays");
if (frame && frame.scrollHeight > frame.clientHeight) {
  frame.scrollTop = marked.offsetTop - frame.offsetTop - frame.clientHeight / 3;
}
