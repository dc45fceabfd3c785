/** Every kind of question: what it asks for and what it takes. */
/// <reference path="../ratings.d.ts" />
import { type Fact, fact, type Given, refusal } from '../fact';

const ROWS = ['Warmth', 'Order'];
const COLUMNS = ['Never', 'Often'];

const grid = ({ form }: Given) => form.addGridItem().setTitle('Seen').setRows(ROWS).setColumns(COLUMNS);
const boxes = ({ form }: Given) =>
  form.addCheckboxGridItem().setTitle('When').setRows(ROWS).setColumns(COLUMNS);

/** What the form has of the only answer to it. */
const given = ({ form }: Given) => form.getResponses()[0]?.getItemResponses()[0]?.getResponse();

const submit = ({ form }: Given, ...answers: GoogleAppsScript.Forms.ItemResponse[]) => {
  const response = form.createResponse();
  for (const answer of answers) response.withItemResponse(answer);
  return response.submit();
};

/** The tab that the form's answers go to, once this answer has come. */
function tied(bench: Given, answer: GoogleAppsScript.Forms.ItemResponse) {
  bench.form.setTitle('f').setDestination(FormApp.DestinationType.SPREADSHEET, bench.book.getId());
  SpreadsheetApp.flush();
  submit(bench, answer);
  SpreadsheetApp.flush();
  Utilities.sleep(3000);
  const [tab] = bench.book.getSheets().filter((each) => each.getFormUrl() !== null);
  return tab
    ?.getDataRange()
    .getDisplayValues()
    .map((row) => row.slice(1));
}

const grids: Fact[] = [
  fact(
    '[ref]',
    'grids, durations, pictures and videos tell their kind',
    ({ form }) => {
      form.addGridItem();
      form.addCheckboxGridItem();
      form.addDurationItem();
      form.addImageItem();
      form.addVideoItem();
      const [first, second, third, fourth, fifth] = form.getItems();
      first?.asGridItem();
      second?.asCheckboxGridItem();
      third?.asDurationItem();
      fourth?.asImageItem();
      fifth?.asVideoItem();
      return form.getItems().map((each) => String(each.getType()));
    },
    ['GRID', 'CHECKBOX_GRID', 'DURATION', 'IMAGE', 'VIDEO'],
  ),
  fact(
    '[ref]',
    'a grid’s rows and columns are read back',
    (bench) => [
      grid(bench).getRows(),
      grid(bench).getColumns(),
      boxes(bench).getRows(),
      boxes(bench).getColumns(),
    ],
    [ROWS, COLUMNS, ROWS, COLUMNS],
  ),
  fact(
    '[ref]',
    'a grid answers by row, with an empty text where nothing was chosen',
    (bench) => {
      submit(bench, grid(bench).createResponse([null as never, 'Often']));
      return given(bench);
    },
    ['', 'Often'],
  ),
  fact(
    '[ref]',
    'a checkbox grid answers with a list a row, or an empty text',
    (bench) => {
      submit(bench, boxes(bench).createResponse([COLUMNS, null as never]));
      return given(bench);
    },
    [COLUMNS, ''],
  ),
  refusal(
    '[mem]',
    'a column that the grid lacks',
    (bench) => grid(bench).createResponse(['Often', 'Hourly']),
    'Invalid response submitted to grid question.',
  ),
  refusal(
    '[mem]',
    'a row too few',
    (bench) => grid(bench).createResponse(['Often']),
    'Invalid response submitted to grid question.',
  ),
  refusal(
    '[ref]',
    'a required grid wants an answer in every row',
    (bench) =>
      boxes(bench)
        .setRequired(true)
        .createResponse([COLUMNS, null as never]),
    'Invalid response submitted to checkbox grid question.',
  ),
  refusal(
    '[ref]',
    'one answer a column, where a grid’s validation says so',
    (bench) => {
      const rule = FormApp.createGridValidation().setHelpText('One each').requireLimitOneResponsePerColumn();
      grid(bench).setValidation(rule.build()).createResponse(['Often', 'Often']);
    },
    'Invalid response submitted to grid question.',
  ),
  fact(
    '[ref]',
    'a validation can be taken from a checkbox grid',
    (bench) => {
      const rule = FormApp.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build();
      const item = boxes(bench).setValidation(rule).clearValidation();
      return item.createResponse([['Often'], ['Often']]).getResponse();
    },
    [['Often'], ['Often']],
  ),
  fact(
    '[public code]',
    'a grid has a column a row in the response tab',
    (bench) => tied(bench, grid(bench).createResponse(['Never', 'Often'])),
    [
      ['Seen [Warmth]', 'Seen [Order]'],
      ['Never', 'Often'],
    ],
  ),
  fact(
    '[public code]',
    'a checkbox grid’s choices are joined in the row’s column',
    (bench) => tied(bench, boxes(bench).createResponse([COLUMNS, null as never])),
    [
      ['When [Warmth]', 'When [Order]'],
      ['Never, Often', ''],
    ],
  ),
  fact(
    '[mem]',
    'each row of a grid has an entry of its own in a link',
    (bench) => {
      const response = bench.form.createResponse();
      response.withItemResponse(grid(bench).createResponse(['Never', 'Often']));
      response.withItemResponse(boxes(bench).createResponse([COLUMNS, null as never]));
      const entries = response.toPrefilledUrl().match(/entry\.\d+=\w+/g) ?? [];
      const ids = entries.map((each) => each.replace(/=.*/, ''));
      return [
        entries.map((each) => each.replace(/.*=/, '')),
        ids.filter((id, i) => ids.indexOf(id) === i).length,
      ];
    },
    [['Never', 'Often', 'Never', 'Often'], 3],
  ),
];

const others: Fact[] = [
  fact(
    '[ref]',
    'a duration is told in hours, minutes and seconds',
    (bench) => {
      submit(bench, bench.form.addDurationItem().createResponse(1, 2, 3));
      return given(bench);
    },
    '01:02:03',
  ),
  fact(
    '[ref]',
    'times and scales answer as text',
    ({ form }) => {
      const scale = form.addScaleItem().setBounds(0, 4).setLabels('low', 'high');
      return [
        form.addTimeItem().createResponse(9, 5).getResponse(),
        scale.createResponse(4).getResponse(),
        [scale.getLowerBound(), scale.getUpperBound(), scale.getLeftLabel(), scale.getRightLabel()],
      ];
    },
    ['09:05', '4', [0, 4, 'low', 'high']],
  ),
  fact(
    '[ref]',
    'a rating has its steps and its sign, and answers as text',
    ({ form }) => {
      const made = form.addRatingItem().setRatingScaleLevel(7).setRatingIcon(FormApp.RatingIconType.HEART);
      const item = form.getItems()[0]?.asRatingItem();
      return [
        String(item?.getType()),
        item?.getRatingScaleLevel(),
        String(item?.getRatingIcon()),
        made.createResponse(7).getResponse(),
      ];
    },
    ['RATING', 7, 'HEART', '7'],
  ),
  refusal(
    '[mem]',
    'a rating beyond its last step',
    ({ form }) => form.addRatingItem().setRatingScaleLevel(3).createResponse(4),
    'Invalid response submitted to rating question.',
  ),
  refusal(
    '[ref]',
    'two boxes, where a validation asks for two',
    ({ form }) => {
      const rule = FormApp.createCheckboxValidation().setHelpText('Two').requireSelectExactly(2).build();
      const item = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']).setValidation(rule);
      item.createResponse(['a', 'b']);
      item.createResponse(['a']);
    },
    'Invalid response submitted to checkbox question.',
  ),
  fact(
    '[ref]',
    'at least and at most so many boxes',
    ({ form }) => {
      const item = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']);
      item.setValidation(FormApp.createCheckboxValidation().requireSelectAtLeast(2).build());
      const many = item.createResponse(['a', 'b', 'c']).getResponse();
      item.setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(1).build());
      const few = item.createResponse(['a']).getResponse();
      return [many, few, item.clearValidation().createResponse(['a', 'b']).getResponse()];
    },
    [['a', 'b', 'c'], ['a'], ['a', 'b']],
  ),
  fact(
    '[public code]',
    'words of one’s own have two parameters in a link',
    ({ form }) => {
      const item = form.addMultipleChoiceItem().setChoiceValues(['a']).showOtherOption(true);
      const link = form.createResponse().withItemResponse(item.createResponse('my own')).toPrefilledUrl();
      return [item.hasOtherOption(), link.replace(/^.*usp=pp_url/, '').replace(/entry\.\d+/g, 'entry.N')];
    },
    [true, '&entry.N=__other_option__&entry.N.other_option_response=my+own'],
  ),
  fact(
    '[ref]',
    'a picture keeps its file, its place and its width',
    ({ form }) => {
      const image = Utilities.newBlob([71, 73, 70], 'image/gif', 'dot.gif');
      const item = form.addImageItem().setTitle('Dot').setImage(image).setWidth(200);
      item.setAlignment(FormApp.Alignment.CENTER);
      return [
        item.getImage().getContentType(),
        item.getWidth(),
        String(item.getAlignment()),
        item.getTitle(),
      ];
    },
    ['image/gif', 200, 'CENTER', 'Dot'],
  ),
  fact(
    '[ref]',
    'a video is set by its address or its id',
    ({ form }) => {
      const item = form.addVideoItem().setVideoUrl('www.youtube.com/watch?v=1234abcdxyz');
      item.setVideoUrl('youtu.be/1234abcdxyz').setVideoUrl('1234abcdxyz').setWidth(300);
      return item.setAlignment(FormApp.Alignment.RIGHT).getWidth();
    },
    300,
  ),
  fact(
    '[ref]',
    'a copy of a question stands at the end',
    (bench) => {
      const first = grid(bench);
      bench.form.addTextItem().setTitle('text');
      const copy = first.duplicate();
      return [copy.getIndex(), copy.getTitle(), copy.getRows(), copy.getId() === first.getId()];
    },
    [2, 'Seen', ROWS, false],
  ),
  fact('[ref]', 'scripts can’t add file uploads', ({ form }) => 'addFileUploadItem' in form, false),
];

export const questions: Fact[] = [...grids, ...others];
