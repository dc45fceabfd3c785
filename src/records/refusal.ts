/** A refusal: a sentence for the person who asked, which says what to do instead. All else that is thrown is a bug. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refusal';
  }
}

/** Somebody else is writing: the same request may succeed in a minute. */
export class Busy extends Refusal {}

/** Whoever asks may not have this: that is nobody's fault, so nobody is written to. */
export class NotAllowed extends Refusal {}

/** A form that was deleted, or that belongs to somebody else: Google says the same of both. */
export class FormUnavailable extends Refusal {
  constructor(sentence = 'You can’t open this form: it belongs to whoever made it, or it was deleted.') {
    super(sentence);
  }
}

/** A row of the settings was overtyped. That is no mistake in what somebody asked or answered: it can be done once the row is right. */
export class SettingSpoiled extends Refusal {}
