/** The two twins in which every letter travels. */
export { toHtml } from './html';
export { toText } from './text';
