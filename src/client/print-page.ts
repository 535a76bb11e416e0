// Shows the print button, which needs this script.
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  delete button.dataset['waiting'];
  button.addEventListener('click', () => {
    print();
  });
}
