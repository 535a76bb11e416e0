// Shows the button that prints the page, which without a script would do nothing.
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
