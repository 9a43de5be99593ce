// What a form announces.
export function say(form: Element, text: string): void {
  const region = form.querySelector('.said') ?? form.parentElement?.querySelector('.said');
  if (region) region.textContent = text;
}
