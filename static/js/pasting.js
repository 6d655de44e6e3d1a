// A pasted selection keeps the marks of its lists: a browser's plain text has their lines, but not their bullets.

const field = document.querySelector("textarea[name=text]");

field.addEventListener("paste", (event) => {
  const items = listItems(event.clipboardData.getData("text/html"));
  if (items.length > 0) {
    event.preventDefault();
    insert(marked(event.clipboardData.getData("text/plain"), items));
  }
});

// How it looked is of no use here, and the page's security policy would complain of every style.
const STYLES = /<style\b[^]*?<\/style>|\sstyle=("[^"]*"|'[^']*')/gi;

/** Return text and mark of every item of the lists in some HTML; nothing in it is loaded or run. */
function listItems(markup) {
  const page = new DOMParser().parseFromString(markup.replace(STYLES, ""), "text/html");
  return [...page.querySelectorAll("li")].map((item) => {
    const list = item.parentElement;
    const number = [...list.children].filter((each) => each.matches("li")).indexOf(item) + (list.start || 1);
    item.querySelectorAll("ul, ol").forEach((inner) => inner.replaceWith("\n"));
    return { text: squeezed(item.textContent), mark: list.matches("ol") ? `${number}. ` : "- " };
  });
}

/** Return a text in which the lines that are items, in their order, begin with their marks. */
function marked(plain, items) {
  let next = 0;
  return plain
    .split(/\r?\n/)
    .map((line) => {
      const found = items.findIndex((item, place) => place >= next && item.text === squeezed(line));
      if (found < 0 || line.trim() === "") {
        return line;
      }
      next = found + 1;
      return items[found].mark + line.trim();
    })
    .join("\n");
}

function squeezed(text) {
  return text.replace(/\s+/g, " ").trim();
}

function insert(text) {
  // Old, but the only way that the browser can undo.
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  }
}
