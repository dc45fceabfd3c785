/** Which department names look like one, and which never must. */
import { alike, looksAlike } from '../../../src/setUp/staff/departments';

test.each([
  ['Maths', 'Mathematics'],
  ['Math', 'MATHS'],
  ['Maths Department', 'Maths'],
  ['PE', 'P.E.'],
  ['PE', 'Physical Education'],
  ['RE', 'Religious Education'],
  ['MFL', 'Modern Foreign Languages'],
  ['D&T', 'Design and Technology'],
  ['DT', 'Design & Technology'],
  ['Computing & Technology', 'Computing and Technology'],
  ['Computing & Technology', 'Computing / Technology'],
  ['Science', 'Sciences'],
  ['Science', 'Faculty of Science'],
  ['Humanities', 'Humanites'],
  ['English', 'Englsh'],
  ['Science', 'Sceince'],
  ['Social Sciences', 'Social Scinces'],
  ['Business', 'Business Studies'],
  ['Computer Science', 'computer-science'],
  ['Français', 'Francais'],
  ['Children’s Care', "Children's Care"],
  ['ICT', 'I.C.T.'],
])('“%s” and “%s” look alike', (a, b) => {
  expect([looksAlike(a, b), looksAlike(b, a)]).toEqual([true, true]);
});

test.each([
  ['Arts', 'Maths'],
  ['Science', 'Social Science'],
  ['History', 'Humanities'],
  ['French', 'English'],
  ['Biology', 'Geology'],
  ['Physics', 'Physical Education'],
  ['Psychology', 'Sociology'],
  ['Geography', 'Geology'],
  ['Art', 'DT'],
  ['PE', 'RE'],
  ['RE', 'RS'],
  ['Music', 'Musical Theatre'],
  ['Year 7', 'Year 8'],
  ['Key Stage 3', 'Key Stage 4'],
  ['English 1', 'English 2'],
  ['Spanish', 'Danish'],
  ['Languages', 'Language Support'],
  ['Economics', 'Home Economics'],
  ['Computing', 'Computing & Technology'],
  ['Support', 'Learning Support'],
  ['', 'Science'],
])('“%s” and “%s” do not', (a, b) => {
  expect([looksAlike(a, b), looksAlike(b, a)]).toEqual([false, false]);
});

test('names that look like one are offered together, the commonest to keep', () => {
  const names = [
    { name: 'Mathematics', people: 3 },
    { name: 'Science', people: 11 },
    { name: 'Maths', people: 8 },
    { name: '', people: 2 },
    { name: 'maths dept', people: 1 },
  ];
  expect(alike(names)).toEqual([
    {
      names: [
        { name: 'Maths', people: 8 },
        { name: 'Mathematics', people: 3 },
        { name: 'maths dept', people: 1 },
      ],
      keep: 'Maths',
    },
  ]);
});
