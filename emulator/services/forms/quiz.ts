/** Feedback to the answers of a quiz, and its builder. */
import type { Feedback } from '../../model';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

export class QuizFeedback extends Service {
  constructor(
    run: Execution,
    readonly feedback: Feedback,
  ) {
    super(run);
  }
  getText(): string {
    return this.feedback.text;
  }
  getLinkUrls(): string[] {
    return this.feedback.links.map(({ url }) => url);
  }
}

export class QuizFeedbackBuilder extends Service {
  constructor(
    run: Execution,
    readonly feedback: Feedback = { text: '', links: [] },
  ) {
    super(run);
  }
  setText(text: string): this {
    this.feedback.text = text;
    return this;
  }
  addLink(url: string, text?: string): this {
    this.feedback.links.push({ url, ...(text !== undefined && { text }) });
    return this;
  }
  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(this.run, structuredClone(this.feedback));
  }
  build(): QuizFeedback {
    return new QuizFeedback(this.run, structuredClone(this.feedback));
  }
}
