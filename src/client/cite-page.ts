import { offerCopies } from './copying.ts';

const main = document.querySelector('main');
if (main !== null) offerCopies(main);
