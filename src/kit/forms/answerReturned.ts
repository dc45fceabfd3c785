/** The letter that returns a form answer which can’t be recorded, with all its words. */
import type { Letter } from '../../records/letter';
import { button, heading, letter, paragraph, quote } from '../letters/draft';
import type { School } from '../letters/letter';

interface AnswerReturnedNews {
  /** The address of whoever sent the form. */
  to: string;
  /** The form's title, as its reader knows it. */
  form: string;
  /** A whole sentence. */
  why: string;
  words: readonly { question: string; answer: string }[];
  /** Where the same answers can be opened and sent again, or ''. */
  url: string;
  school: School;
  key: string;
}

/** To the person who sent an answer that can't be recorded: why, and all their words, so that none are lost. */
export const answerReturned = ({ to, form, why, words, url, school, key }: AnswerReturnedNews): Letter =>
  letter({
    key,
    kind: 'answer returned',
    to,
    // Someone who can't tell what to mend can reply, and so asks a lead.
    replyTo: school.leads[0],
    fromName: school.name,
    subject: `Please look at your answer again: ${form}`,
    blocks: [
      heading('Please look at your answer again'),
      paragraph(why),
      paragraph(
        `So your answer to “${form}” is not recorded as it stands now. Nothing is lost: here is all that you wrote.`,
      ),
      ...words.map(({ question, answer }) => quote(answer, { about: question })),
      button('Open your answers again', url),
      paragraph('If anything is unclear, simply reply to this letter.'),
    ],
  });

/** To whoever has the address that somebody typed into a form: without the words, since they may be another's. */
export const answerHeld = ({
  to,
  form,
  url,
  school,
  key,
}: Omit<AnswerReturnedNews, 'why' | 'words'>): Letter =>
  letter({
    key,
    kind: 'answer returned',
    to,
    replyTo: school.leads[0],
    fromName: school.name,
    subject: `Please send your answer again: ${form}`,
    blocks: [
      heading('Please send your answer again'),
      paragraph(
        `An answer to “${form}” gave your address. Anybody could have typed it there, so the answer is not recorded as yours.`,
      ),
      paragraph('If you sent it, please send it once more. If you did not, there is nothing to do.'),
      button('Open the form', url),
    ],
  });
