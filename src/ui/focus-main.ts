/** Goes to the main part of the page: past what stands before it, or when what had the focus is gone. */
export function focusMain() {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
