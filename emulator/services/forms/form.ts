/** A form: its settings, where its responses go, and the responses. Its questions are in formQuestions.ts. */
import { linkTab, publicUrl, unlinkTab, updateRow } from '../../forms/responses';
import { GoogleError } from '../../platform/errors';
import { User } from '../base/session';
import type { Enum } from '../service';
import { DestinationType, EmailCollectionType } from './enums';
import { FormQuestions } from './formQuestions';
import { FormResponse } from './formResponse';

export class Form extends FormQuestions {
  getId(): string {
    return this.form.id;
  }
  getTitle(): string {
    return this.form.title;
  }
  setTitle(title: string): this {
    this.form.title = title;
    return this;
  }
  getDescription(): string {
    return this.form.description;
  }
  setDescription(description: string): this {
    this.form.description = description;
    return this;
  }
  getConfirmationMessage(): string {
    return this.form.confirmationMessage;
  }
  setConfirmationMessage(message: string): this {
    this.form.confirmationMessage = message;
    return this;
  }
  getCustomClosedFormMessage(): string {
    return this.form.closedMessage;
  }
  setCustomClosedFormMessage(message: string): this {
    this.form.closedMessage = message;
    return this;
  }

  supportsAdvancedResponderPermissions(): boolean {
    return true;
  }
  isPublished(): boolean {
    return this.form.published;
  }
  setPublished(published: boolean): this {
    this.form.published = published;
    return this;
  }
  isAcceptingResponses(): boolean {
    return this.form.published && this.form.accepting;
  }
  /** @throws GoogleError for an unpublished form. [log] */
  setAcceptingResponses(accepting: boolean): this {
    this.#assertPublished();
    this.form.accepting = accepting;
    return this;
  }
  collectsEmail(): boolean {
    return this.form.collectEmail;
  }
  /** Respondents type the address that this asks for. [public code] */
  setCollectEmail(collect: boolean): this {
    Object.assign(this.form, { collectEmail: collect, verifiedEmail: false });
    return this;
  }
  getEmailCollectionType(): Enum {
    const { collectEmail, verifiedEmail } = this.form;
    if (!collectEmail) return EmailCollectionType['DO_NOT_COLLECT'] as Enum;
    return EmailCollectionType[verifiedEmail ? 'VERIFIED' : 'RESPONDER_INPUT'] as Enum;
  }
  setEmailCollectionType(type: Enum): this {
    const verifiedEmail = type === EmailCollectionType['VERIFIED'];
    Object.assign(this.form, {
      collectEmail: type !== EmailCollectionType['DO_NOT_COLLECT'],
      verifiedEmail,
    });
    return this;
  }
  isQuiz(): boolean {
    return this.form.quiz ?? false;
  }
  setIsQuiz(enabled: boolean): this {
    this.form.quiz = enabled;
    return this;
  }
  hasLimitOneResponsePerUser(): boolean {
    return this.form.limitOne;
  }
  setLimitOneResponsePerUser(limit: boolean): this {
    this.form.limitOne = limit;
    return this;
  }
  canEditResponse(): boolean {
    return this.form.allowEdits;
  }
  setAllowResponseEdits(allow: boolean): this {
    this.form.allowEdits = allow;
    return this;
  }
  hasRespondAgainLink(): boolean {
    return this.form.showLinkToRespondAgain;
  }
  setShowLinkToRespondAgain(show: boolean): this {
    this.form.showLinkToRespondAgain = show;
    return this;
  }
  hasProgressBar(): boolean {
    return this.form.progressBar;
  }
  setProgressBar(show: boolean): this {
    this.form.progressBar = show;
    return this;
  }
  getShuffleQuestions(): boolean {
    return this.form.shuffle;
  }
  setShuffleQuestions(shuffle: boolean): this {
    this.form.shuffle = shuffle;
    return this;
  }
  isPublishingSummary(): boolean {
    return this.form.publishingSummary;
  }
  setPublishingSummary(publish: boolean): this {
    this.form.publishingSummary = publish;
    return this;
  }
  requiresLogin(): boolean {
    return this.form.requireLogin;
  }
  setRequireLogin(require: boolean): this {
    this.form.requireLogin = require;
    return this;
  }

  setDestination(type: Enum, id: string): this {
    if (type !== DestinationType.SPREADSHEET) throw new GoogleError('Invalid argument: type');
    const { world, buffer } = this.run;
    const book = world.spreadsheet(id);
    buffer.commit();
    unlinkTab(world, this.form);
    linkTab(world, this.form, book);
    return this;
  }
  removeDestination(): this {
    unlinkTab(this.run.world, this.form);
    return this;
  }
  /** @throws GoogleError where there is none */
  getDestinationId(): string {
    if (!this.form.destination) throw new GoogleError('The form currently has no response destination.');
    return this.form.destination.spreadsheetId;
  }
  getDestinationType(): Enum {
    this.getDestinationId();
    return DestinationType.SPREADSHEET;
  }

  /** @throws GoogleError for an unpublished form. [public code] */
  getPublishedUrl(): string {
    this.#assertPublished();
    return publicUrl(this.form);
  }
  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.form.id}/edit`;
  }
  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this.form.id}/viewanalytics`;
  }
  getEditors(): User[] {
    return this.form.editors.map((email) => new User(this.run, email));
  }
  addEditor(email: string | User): this {
    return this.addEditors([email]);
  }
  addEditors(emails: (string | User)[]): this {
    const given = emails.map((each) => (typeof each === 'string' ? each : each.email));
    this.form.editors = [...new Set([...this.form.editors, ...given])];
    return this;
  }
  removeEditor(email: string | User): this {
    const gone = typeof email === 'string' ? email : email.email;
    this.form.editors = this.form.editors.filter((each) => each !== gone);
    return this;
  }

  createResponse(): FormResponse {
    return new FormResponse(this.run, this.form, {});
  }
  /** All of them, or those at or after a moment, oldest first. */
  getResponses(since?: Date): FormResponse[] {
    const from = since?.getTime() ?? Number.NEGATIVE_INFINITY;
    return this.form.responses
      .filter((each) => Date.parse(each.at) >= from)
      .map((each) => new FormResponse(this.run, this.form, each.answers, each));
  }
  getResponse(id: string): FormResponse {
    const found = this.form.responses.find((each) => each.id === id);
    if (!found) throw new GoogleError('Invalid response ID.');
    return new FormResponse(this.run, this.form, found.answers, found);
  }
  /** Keeps the grades that `withItemGrade` gave. [ref] */
  submitGrades(responses: FormResponse[]): this {
    for (const { response, grades } of responses) {
      if (!response) throw new GoogleError('Grades can only be given to responses that have been submitted.');
      response.grades = { ...response.grades, ...grades };
      updateRow(this.run.world, this.form, response);
    }
    return this;
  }
  deleteAllResponses(): this {
    this.form.responses = [];
    return this;
  }
  deleteResponse(id: string): this {
    this.form.responses = this.form.responses.filter((each) => each.id !== id);
    return this;
  }

  #assertPublished(): void {
    if (!this.form.published) throw new GoogleError('Operation not supported on unpublished form');
  }
}
