// The question page: saves each answer as it is given, says so, and keeps what did not arrive.

import { fillFields, readFields } from "./form-fields.js";
import { dressOrderings } from "./order.js";
import { keep, kept } from "./pending.js";
import { Sending } from "./sending.js";
import { countDown } from "./time-left.js";

const WRITING_PAUSE = 600;

const form = document.querySelector("form[data-attempt]");
const state = document.querySelector(".save-state");
const address = form.getAttribute("action");
const attempt = form.dataset.attempt;
const sending = new Sending(attempt, form.elements.csrf_token.value, tell);
let writing = 0;
let isOver = false;

function tell(outcome, answer) {
  if (outcome === "over") {
    location.assign(answer.go);
    return;
  }
  state.dataset.state = outcome;
  state.textContent = state.dataset[outcome];
  if (outcome === "saved") {
    showAnswered(answer);
    finishIfSent();
  }
}

/** Submit when the time is over and nothing waits; until then the sending goes on, and the server has some grace. */
async function finishIfSent() {
  if (isOver && ["sent", "refused"].includes(await sendAll())) {
    form.setAttribute("action", timeLeft.dataset.over);
    form.submit();
  }
}

function showAnswered({ position, answered }) {
  const cells = [...document.querySelectorAll("button.overview-cell")];
  const cell = cells[position - 1];
  cell.classList.toggle("answered", answered);
  cell.querySelector("[data-answered]").hidden = !answered;
  const count = cells.filter((each) => each.classList.contains("answered")).length;
  document.querySelector(".attempt-bar progress").value = count;
  document.querySelector("[data-count]").textContent = String(count);
}

function changed() {
  clearTimeout(writing);
  keep(attempt, address, readFields(form));
  return sending.all();
}

function wrote() {
  keep(attempt, address, readFields(form));
  clearTimeout(writing);
  writing = setTimeout(changed, WRITING_PAUSE);
}

async function goOn(event) {
  const way = event.submitter;
  if (!way?.dataset.go) {
    return;
  }
  event.preventDefault();
  clearTimeout(writing);
  // What the server refuses stays here, but holds nobody back; what has not arrived does.
  if (["sent", "refused"].includes(await sendAll())) {
    location.assign(way.dataset.go);
  }
}

async function sendAll() {
  // A change during the sending is sent by the second round.
  const outcome = await sending.all();
  return outcome === "sent" ? sending.all() : outcome;
}

function takeUp() {
  const unsent = kept(attempt, address);
  if (unsent !== null) {
    fillFields(form, unsent);
  }
  dressOrderings(form);
  state.textContent = "";
  form.classList.add("saves");
  sending.all();
}

takeUp();
form.addEventListener("change", changed);
form.addEventListener("input", (event) => {
  if (event.target.matches("input:not([type=radio], [type=checkbox])")) {
    wrote();
  }
});
form.addEventListener("submit", goOn);
addEventListener("pagehide", () => {
  if (kept(attempt, address) !== null) {
    sending.all();
  }
});
const timeLeft = document.querySelector(".time-left[data-seconds]");
if (timeLeft) {
  countDown(timeLeft, () => {
    isOver = true;
    finishIfSent();
  });
}
