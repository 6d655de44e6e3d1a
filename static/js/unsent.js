// The page before submitting: sends what is still kept, and holds the submit back until it has arrived.

import { waiting } from "./pending.js";
import { Sending } from "./sending.js";
import { countDown } from "./time-left.js";

const form = document.querySelector("form[data-attempt]");
const note = document.querySelector("[data-unsent]");
const attempt = form.dataset.attempt;
const sending = new Sending(attempt, form.elements.csrf_token.value, (outcome, answer) => {
  if (outcome === "over") {
    location.assign(answer.go);
  }
});

async function sendFirst() {
  const hadSome = waiting(attempt).length > 0;
  const isDone = (await sending.all()) === "sent";
  note.hidden = isDone;
  if (hadSome && isDone) {
    // The list of open questions has changed.
    location.reload();
  }
  return isDone;
}

form.addEventListener("submit", async (event) => {
  if (waiting(attempt).length > 0) {
    event.preventDefault();
    const outcome = await sending.all();
    // Whoever was warned may submit without what the server refuses.
    if (outcome === "sent" || (outcome === "refused" && !note.hidden)) {
      form.submit();
    } else {
      note.hidden = false;
      note.focus();
    }
  }
});
sendFirst();
const timeLeft = document.querySelector(".time-left[data-seconds]");
if (timeLeft) {
  countDown(timeLeft, async () => {
    await sending.all();
    form.submit();
  });
}
