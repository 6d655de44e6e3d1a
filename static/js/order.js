// Turns the lists of places of an ordering question into buttons that move an item up and down.

function button(text, label) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button plain";
  made.textContent = text;
  made.setAttribute("aria-label", label);
  return made;
}

class Ordering {
  #list;
  #form;
  #spoken;

  constructor(list) {
    this.#list = list;
    this.#form = list.closest("form");
    this.#sortByPlaces();
    this.#items.forEach((item) => this.#dress(item));
    list.classList.add("moves");
    this.#addWords();
    this.#number();
  }

  get #items() {
    return [...this.#list.children];
  }

  get #isOpen() {
    return this.#items.some((item) => !item.querySelector("select").value);
  }

  #sortByPlaces() {
    const placeOf = (item) => Number(item.querySelector("select").value) || 99;
    this.#list.append(...this.#items.sort((one, other) => placeOf(one) - placeOf(other)));
  }

  #dress(item) {
    const label = item.querySelector("label");
    const place = document.createElement("span");
    place.className = "order-place";
    const text = document.createElement("span");
    text.className = "order-text";
    text.textContent = label.textContent;
    if (label.lang) {
      text.lang = label.lang;
    }
    label.replaceWith(text);
    const moves = document.createElement("span");
    moves.className = "order-moves";
    const up = button("↑", `${this.#list.dataset.up}: ${text.textContent}`);
    const down = button("↓", `${this.#list.dataset.down}: ${text.textContent}`);
    up.addEventListener("click", () => this.#move(item, -1, up));
    down.addEventListener("click", () => this.#move(item, 1, down));
    moves.append(up, down);
    item.prepend(place);
    item.append(moves);
  }

  #addWords() {
    this.#list.parentElement.querySelector(".task").textContent = this.#list.dataset.task;
    this.#spoken = document.createElement("p");
    this.#spoken.className = "out-of-sight";
    this.#spoken.setAttribute("aria-live", "polite");
    const keep = button(this.#list.dataset.keep, this.#list.dataset.keep);
    keep.classList.add("small", "order-keep");
    keep.addEventListener("click", () => this.#write());
    this.#list.after(keep, this.#spoken);
  }

  #move(item, step, pressed) {
    const items = this.#items;
    const place = items.indexOf(item) + step;
    if (place >= 0 && place < items.length) {
      if (step < 0) {
        items[place].before(item);
      } else {
        items[place].after(item);
      }
      item.classList.remove("moved");
      requestAnimationFrame(() => item.classList.add("moved"));
      const text = item.querySelector(".order-text").textContent;
      this.#spoken.textContent = `${text}: ${this.#list.dataset.place} ${place + 1}`;
    }
    this.#write();
    pressed.focus();
  }

  #write() {
    this.#items.forEach((item, place) => {
      item.querySelector("select").value = String(place + 1);
    });
    this.#number();
    this.#form.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #number() {
    const items = this.#items;
    items.forEach((item, place) => {
      item.querySelector(".order-place").textContent = String(place + 1);
      const [up, down] = item.querySelectorAll(".order-moves button");
      up.setAttribute("aria-disabled", String(place === 0));
      down.setAttribute("aria-disabled", String(place === items.length - 1));
    });
    this.#list.classList.toggle("order-open", this.#isOpen);
    const keep = this.#list.parentElement.querySelector(".order-keep");
    keep.hidden = !this.#isOpen;
  }
}

/** Give every ordering list in `root` its buttons. */
export function dressOrderings(root) {
  root.querySelectorAll("[data-order]").forEach((list) => new Ordering(list));
}
