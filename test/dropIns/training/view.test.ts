/** Who came to a training: those who are ticked, and whoever was written into the tab by hand. */
import { codesIn, whoCame } from '../../../src/dropIns/training/view';
import { RACHEL, SAM, TOM } from '../../northfield';

const came = ['Rachel Ng (RNG)', 'Dr Jones, guest speaker', 'Jane Former (JFO)', 'Sam Patel (SPA)'];

test('codes are read off the names', () => expect(codesIn(came)).toEqual(['RNG', 'JFO', 'SPA']));

test('unticking one of the list leaves those alone who are not on it', () =>
  expect(whoCame([RACHEL, TOM], [RACHEL, SAM, TOM], came)).toEqual([
    'Rachel Ng (RNG)',
    'Tom Reid (TRE)',
    'Dr Jones, guest speaker',
    'Jane Former (JFO)',
  ]));
