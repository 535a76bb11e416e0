// The choice of colours at the foot of every page, kept for other pages where the browser keeps anything.
const choice = document.querySelector<HTMLFieldSetElement>('#appearance');
const { dataset } = document.documentElement;

if (choice) {
  choice.hidden = false;
  for (const input of choice.querySelectorAll('input')) {
    input.checked = input.value === (dataset['theme'] ?? '');
    input.onchange = () => {
      dataset['theme'] = input.value;
      try {
        localStorage[choice.dataset['kept'] ?? ''] = input.value;
      } catch {
        choice.lastElementChild?.append(choice.dataset['unkept'] ?? '');
      }
    };
  }
}
