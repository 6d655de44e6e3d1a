// Counts down the seconds that the server gave; the page's own clock is never asked for the time of day.

const NEAR = 60;
const SPOKEN = [300, 60];

function clock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

/** Show the time left in `place` (data-seconds) and call `over` at its end. */
export function countDown(place, over) {
  const end = performance.now() + 1000 * Number(place.dataset.seconds);
  const shown = place.querySelector("[data-clock]");
  const spoken = place.querySelector("[data-spoken]");
  let before = Infinity;
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    shown.textContent = clock(left);
    place.toggleAttribute("data-near", left <= NEAR);
    if (SPOKEN.some((limit) => left <= limit && before > limit)) {
      spoken.textContent = `${spoken.dataset.spoken} ${clock(left)}`;
    }
    before = left;
    if (left === 0) {
      clearInterval(timer);
      over();
    }
  };
  const timer = setInterval(tick, 500);
  tick();
}
