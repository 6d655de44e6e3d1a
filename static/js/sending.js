// Sends kept answers, one at a time, and again until they have arrived.

import { forget, forgetAttempt, kept, waiting } from "./pending.js";

const GIVE_UP = 10_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

/** What the server said: "saved", "failed" (try again), "refused" (trying again will not help) or "over". */
async function post(address, fields, token) {
  const body = new URLSearchParams(fields);
  body.set("csrf_token", token);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), GIVE_UP);
  try {
    const answer = await fetch(address, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      credentials: "same-origin",
      redirect: "error",
      signal: stop.signal,
    });
    if (answer.ok) {
      return { outcome: "saved", ...(await answer.json()) };
    }
    if (answer.status === 409) {
      return { outcome: "over", ...(await answer.json()) };
    }
    return { outcome: answer.status >= 500 || answer.status === 429 ? "failed" : "refused" };
  } catch {
    return { outcome: "failed" };
  } finally {
    clearTimeout(timer);
  }
}

export class Sending {
  #attempt;
  #token;
  #tell;
  #running = null;
  #pause = FIRST_PAUSE;
  #retry = 0;

  /** `tell(outcome, answer)` hears "saving", "saved", "failed", "refused" and "over". */
  constructor(attempt, token, tell) {
    this.#attempt = attempt;
    this.#token = token;
    this.#tell = tell;
    addEventListener("online", () => this.all());
  }

  /** Send everything that waits; resolve to "sent" when nothing is left, else to the reason. */
  all() {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll() {
    clearTimeout(this.#retry);
    const refused = new Set();
    const left = () => waiting(this.#attempt).filter((address) => !refused.has(address));
    for (let [address] = left(); address; [address] = left()) {
      this.#tell("saving", {});
      const fields = kept(this.#attempt, address);
      const answer = await post(address, fields, this.#token);
      if (answer.outcome === "saved") {
        this.#pause = FIRST_PAUSE;
        forget(this.#attempt, address, fields);
      } else if (answer.outcome === "refused") {
        // It stays, but does not stand in the way of the others.
        refused.add(address);
      } else {
        this.#give(answer);
        return answer.outcome;
      }
      this.#tell(answer.outcome, answer);
    }
    if (refused.size) {
      this.#tell("refused", {});
    }
    return refused.size ? "refused" : "sent";
  }

  #give(answer) {
    if (answer.outcome === "over") {
      forgetAttempt(this.#attempt);
    } else {
      this.#retry = setTimeout(() => this.all(), this.#pause);
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
    }
    this.#tell(answer.outcome, answer);
  }
}
