/** What a newcomer to the demonstration school is told to do first. */
import type { TourStep } from '../emulator/serve';

export const tour: TourStep[] = [
  {
    title: 'Open Stepwise',
    text: 'On the sheet, choose Stepwise, then Open Stepwise: it opens beside its database.',
    action: 'menu',
  },
  {
    title: 'Answer a form as somebody else',
    text: 'Under Forms, open one and press Switch to be a colleague. Your answer reaches the sheet.',
    action: 'answer',
  },
  {
    title: 'Let an hour pass',
    text: 'Press +1 hour. Stepwise wakes each hour and does what is due, such as its letters.',
    action: 'clock',
  },
  {
    title: 'Read the mail',
    text: 'Under Mail, open a letter. All that was sent is there; nothing leaves your machine.',
    action: 'letter',
  },
];
