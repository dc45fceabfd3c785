/** A letter as data: who gets it, what it says and who else sees it; the outbox keeps it as JSON until it has gone. */
import * as z from 'zod/mini';
import { type LetterKind, letterKind } from './letterKinds';

export type { LetterKind } from './letterKinds';

const text = () => z.string();
const withText = <const T extends string>(type: T) => z.object({ type: z.literal(type), text: text() });
const linkTo = <const T extends string>(type: T) =>
  z.object({ type: z.literal(type), label: text(), url: text() });

const block = () =>
  z.discriminatedUnion('type', [
    withText('heading'),
    withText('paragraph'),
    /** A person's words, exactly as typed; `main` enlarges the words that the letter is there for. */
    z.object({
      type: z.literal('quote'),
      text: text(),
      by: z.optional(text()),
      about: z.optional(text()),
      main: z.optional(z.literal(true)),
    }),
    z.object({ type: z.literal('list'), items: z.array(text()) }),
    z.object({
      type: z.literal('figures'),
      rows: z.array(z.object({ label: text(), value: text(), note: z.optional(text()) })),
    }),
    /** A letter has at most one button: the one thing to do. Links are quieter, for what else one may do. */
    linkTo('button'),
    linkTo('link'),
  ]);

const person = () => z.object({ name: text(), email: text() });

/** A meeting for the calendar; moments are local 'yyyy-mm-ddThh:mm' in the school's time zone. */
const invitation = () =>
  z.object({
    /** The same for as long as it is the same meeting, however it moves. */
    uid: text(),
    /** How often it was changed; absent in the letters of earlier releases, which never changed one. */
    sequence: z.optional(z.number()),
    /** Takes the meeting out of the calendars. */
    withdrawn: z.optional(z.literal(true)),
    title: text(),
    starts: text(),
    minutes: z.number(),
    description: text(),
    organiser: person(),
    attendees: z.array(person()),
  });

/** A letter of an earlier release may still wait, and its kind be called otherwise. */
const kindSchema = () =>
  z.pipe(
    z.string(),
    z.transform((word, context): LetterKind => {
      const kind = letterKind(word);
      if (!kind)
        context.issues.push({ code: 'custom', message: `There is no letter “${word}”.`, input: word });
      return kind ?? z.NEVER;
    }),
  );

export const letterSchema = () =>
  z.object({
    /** Unique for ever: the same letter is never written twice. */
    key: text(),
    kind: kindSchema(),
    /** One address. */
    to: text(),
    /** One address that gets the same letter: the coach of a step. */
    cc: z.optional(text()),
    /** The person whose words the letter carries. */
    replyTo: z.optional(text()),
    /** Staff codes of those whose addresses these are: the letter follows them, should the addresses change. */
    people: z.optional(
      z.object({ to: z.optional(text()), cc: z.optional(text()), replyTo: z.optional(text()) }),
    ),
    /** The sender's name: the school's. */
    fromName: text(),
    subject: text(),
    /** 1 goes first when the day's quota is short. */
    importance: z.number(),
    blocks: z.array(block()),
    /** The who-sees-what line at the foot. */
    whoSees: text(),
    invitation: z.optional(invitation()),
  });

export type Letter = z.output<ReturnType<typeof letterSchema>>;
export type Block = Letter['blocks'][number];
export type Invitation = NonNullable<Letter['invitation']>;
