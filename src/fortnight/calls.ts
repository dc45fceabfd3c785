/** What a page may ask for about the fortnight’s letters. */
import { asks, nothing, saves } from '../kit/calls/call';
import { approveLetters, previewLetters } from './sendFortnightLetters';

export const letterCalls = {
  previewLetters: asks('lead')('Reading the letters', nothing, previewLetters),
  approveLetters: saves('lead')('Letting the letters go', nothing, approveLetters),
};
