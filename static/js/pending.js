// Answers that have not reached the server yet, kept in this browser. A phone that forbids storage keeps them in memory.

const PREFIX = "do-vui";
const memory = new Map();

function storage() {
  try {
    localStorage.setItem(PREFIX, "");
    localStorage.removeItem(PREFIX);
    return localStorage;
  } catch {
    return null;
  }
}

const store = storage();

function keyOf(attempt, address) {
  return `${PREFIX}:${attempt}:${address}`;
}

function keys() {
  return store ? Object.keys(store) : [...memory.keys()];
}

/** Keep a form's fields (without its token) until `forget`. */
export function keep(attempt, address, fields) {
  const key = keyOf(attempt, address);
  memory.set(key, fields);
  try {
    store?.setItem(key, fields);
  } catch {
    // Storage is full: memory has it.
  }
}

/** Return the kept fields of one question, or null. */
export function kept(attempt, address) {
  const key = keyOf(attempt, address);
  return memory.get(key) ?? store?.getItem(key) ?? null;
}

/** Forget a question's fields, unless newer ones were kept since `fields` were sent. */
export function forget(attempt, address, fields) {
  if (fields !== undefined && kept(attempt, address) !== fields) {
    return;
  }
  const key = keyOf(attempt, address);
  memory.delete(key);
  store?.removeItem(key);
}

/** Return the addresses of all questions of an attempt that wait to be sent. */
export function waiting(attempt) {
  const start = keyOf(attempt, "");
  return keys()
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}

/** Forget everything of an attempt that is over. */
export function forgetAttempt(attempt) {
  for (const address of waiting(attempt)) {
    forget(attempt, address);
  }
}
