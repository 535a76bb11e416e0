// Styles of dialogs.
import css from '../styles/dialog.css?inline';
import { addStylesheet } from './add-stylesheet.ts';

addStylesheet(css);
