// Shows the button that prints the page, which without a script would do nothing.
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  delete button.dataset['waiting'];
  button.addEventListener('click', () => {
    print();
  });
}
