// A form's answers as one string, and back.

const OURS = /^answer(-\d+)?$/;

/** Return the answer fields of a form, urlencoded; what was left open is not in it. */
export function readFields(form) {
  const answers = [...new FormData(form)].filter(([name]) => OURS.test(name));
  return new URLSearchParams(answers).toString();
}

/** Fill a form with what `readFields` returned. */
export function fillFields(form, text) {
  const given = new URLSearchParams(text);
  for (const field of form.elements) {
    if (!OURS.test(field.name)) {
      continue;
    }
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = given.getAll(field.name).includes(field.value);
    } else {
      field.value = given.get(field.name) ?? "";
    }
  }
}
