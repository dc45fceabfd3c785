/** Forms: how they begin, their questions, and their links. */
import { type Fact, fact, type Given, refusal } from '../fact';

const list = ({ form }: Given, ...values: string[]) =>
  form.addListItem().setTitle('Who?').setChoiceValues(values);

export const forms: Fact[] = [
  fact(
    '[ref]',
    'create names the file; the title stays empty until it is set',
    ({ form }) => [form.getTitle(), form.setTitle('Drop-ins').getTitle()],
    ['', 'Drop-ins'],
  ),
  fact(
    '[forms]',
    'create(title, true) is published and takes answers',
    ({ form }) => [
      form.supportsAdvancedResponderPermissions(),
      form.isPublished(),
      form.isAcceptingResponses(),
    ],
    [true, true, true],
  ),
  fact(
    '[forms]',
    'create(title) is not published, until setPublished',
    () => {
      const form = FormApp.create('Stepwise contract (may be deleted)');
      return [form.isPublished(), form.setPublished(true).isPublished()];
    },
    [false, true],
  ),
  refusal(
    '[public code]',
    'an unpublished form has no public address',
    () => FormApp.create('Stepwise contract (may be deleted)').getPublishedUrl(),
    'Operation not supported on unpublished form',
  ),
  fact(
    '[ref]',
    'settings are read back',
    ({ form }) => {
      form.setDescription('d').setConfirmationMessage('c').setCollectEmail(true).setAllowResponseEdits(false);
      form.setShowLinkToRespondAgain(true).setAcceptingResponses(false);
      return [
        form.getDescription(),
        form.getConfirmationMessage(),
        form.collectsEmail(),
        form.canEditResponse(),
        form.hasRespondAgainLink(),
        form.isAcceptingResponses(),
      ];
    },
    ['d', 'c', true, false, true, false],
  ),
  fact(
    '[public code]',
    'an address is asked of respondents, or is that of their account',
    ({ form }) => {
      const { VERIFIED, RESPONDER_INPUT, DO_NOT_COLLECT } = FormApp.EmailCollectionType;
      const kind = () => String(form.getEmailCollectionType());
      const kinds = [kind()];
      form.setCollectEmail(true);
      kinds.push(kind());
      for (const type of [VERIFIED, RESPONDER_INPUT, DO_NOT_COLLECT]) {
        form.setEmailCollectionType(type);
        kinds.push(`${kind()} ${form.collectsEmail()}`);
      }
      return kinds;
    },
    ['DO_NOT_COLLECT', 'RESPONDER_INPUT', 'VERIFIED true', 'RESPONDER_INPUT true', 'DO_NOT_COLLECT false'],
  ),
  fact(
    '[mem]',
    'a form asked once more to collect addresses has respondents type them',
    ({ form }) => {
      form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED).setCollectEmail(true);
      return String(form.getEmailCollectionType());
    },
    'RESPONDER_INPUT',
  ),
  fact(
    '[ref]',
    'an id opens the form',
    ({ form }) => FormApp.openById(form.getId()).getId() === form.getId(),
    true,
  ),
  fact(
    '[mem]',
    'the public address opens it too',
    ({ form }) => FormApp.openByUrl(form.getPublishedUrl()).getId() === form.getId(),
    true,
  ),
  fact(
    '[ref]',
    'every kind of question tells its kind',
    ({ form }) => {
      form.addListItem();
      form.addMultipleChoiceItem();
      form.addCheckboxItem();
      form.addTextItem();
      form.addParagraphTextItem();
      form.addDateItem();
      form.addTimeItem();
      form.addDateTimeItem();
      form.addScaleItem();
      form.addSectionHeaderItem();
      form.addPageBreakItem();
      return form.getItems().map((each) => String(each.getType()));
    },
    'LIST MULTIPLE_CHOICE CHECKBOX TEXT PARAGRAPH_TEXT DATE TIME DATETIME SCALE SECTION_HEADER PAGE_BREAK'.split(
      ' ',
    ),
  ),
  fact(
    '[live]',
    'a new list has one empty choice',
    ({ form }) =>
      form
        .addListItem()
        .getChoices()
        .map((each) => each.getValue()),
    [''],
  ),
  fact(
    '[ref]',
    'choices are read back in their order',
    (given) =>
      list(given, 'b', 'a')
        .getChoices()
        .map((each) => each.getValue()),
    ['b', 'a'],
  ),
  refusal('[mem]', 'no choices', (given) => list(given), 'Questions must have at least one choice.'),
  refusal(
    '[log]',
    'the same choice twice',
    (given) => list(given, 'a', 'a'),
    'Questions cannot have duplicate choice values.',
  ),
  refusal(
    '[log]',
    'choices that lead somewhere beside choices that don’t',
    ({ form }) => {
      const item = form.addMultipleChoiceItem();
      const choices = [item.createChoice('a', FormApp.PageNavigationType.SUBMIT), item.createChoice('b')];
      item.setChoices(choices);
    },
    'Invalid data updating form.',
  ),
  fact(
    '[ref]',
    'a question seen generally is asked for as what it is',
    ({ form }) => {
      const made = [
        form.addTextItem(),
        form.addParagraphTextItem(),
        form.addDateItem(),
        form.addDateTimeItem(),
      ];
      const [text, words, day, moment] = made.map((each) => form.getItemById(each.getId()));
      text?.asTextItem().setTitle('text').setHelpText('h').setRequired(true);
      words?.asParagraphTextItem().setTitle('words').setHelpText('').setRequired(false);
      day?.asDateItem().setTitle('day').setHelpText('').setRequired(false);
      moment?.asDateTimeItem().setTitle('moment').setHelpText('').setRequired(false);
      return [
        form.getItems().map((each) => each.getTitle()),
        text?.getHelpText(),
        text?.asTextItem().isRequired(),
      ];
    },
    [['text', 'words', 'day', 'moment'], 'h', true],
  ),
  fact(
    '[ref]',
    'a list and a multiple choice seen generally',
    (given) => {
      const { form } = given;
      const made = [list(given, 'a').getId(), form.addMultipleChoiceItem().setTitle('Which?').getId()];
      const [who, which] = made.map((id) => form.getItems().filter((each) => each.getId() === id)[0]);
      who?.asListItem().setTitle('Whom?').setHelpText('h').setRequired(true).setChoiceValues(['b']);
      which
        ?.asMultipleChoiceItem()
        .setTitle('Which?')
        .setHelpText('')
        .setRequired(true)
        .setChoiceValues(['x']);
      const offered = [who?.asListItem().getChoices(), which?.asMultipleChoiceItem().getChoices()];
      return offered.map((each) => each?.[0]?.getValue());
    },
    ['b', 'x'],
  ),
  refusal(
    '[mem]',
    'asked for as what it isn’t',
    ({ form }) => form.getItemById(form.addTextItem().getId())?.asListItem(),
    'Invalid conversion for item type: TEXT.',
  ),
  fact('[ref]', 'no such question is null', ({ form }) => form.getItemById(12345), null),
  fact(
    '[ref]',
    'questions move and go',
    ({ form }) => {
      for (const title of ['a', 'b', 'c']) form.addTextItem().setTitle(title);
      form.moveItem(2, 0);
      form.deleteItem(1);
      return form.getItems().map((each) => each.getTitle());
    },
    ['c', 'b'],
  ),
  fact(
    '[ref]',
    'a link with answers filled in',
    (given) => {
      const { form } = given;
      const who = list(given, 'Sam Okoro').createResponse('Sam Okoro');
      const day = form
        .addDateItem()
        .createResponse(Utilities.parseDate('2026-03-02', 'Europe/London', 'yyyy-MM-dd') as never);
      const link = form.createResponse().withItemResponse(who).withItemResponse(day).toPrefilledUrl();
      return link.replace(/^.*\/viewform/, '…/viewform').replace(/entry\.\d+/g, 'entry.N');
    },
    '…/viewform?usp=pp_url&entry.N=Sam+Okoro&entry.N=2026-03-02',
  ),
  refusal(
    '[mem]',
    'an answer that the list doesn’t offer',
    (given) => list(given, 'a').createResponse('z'),
    'Invalid response submitted to list question.',
  ),
];
