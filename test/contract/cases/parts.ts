/** Rich text and the rules of text questions. */
import { type Fact, fact, type Given, refusal } from '../fact';

const cell = ({ sheet }: Given) => sheet.getRange('A1');
const linked = () =>
  SpreadsheetApp.newRichTextValue().setText('See the playbook').setLinkUrl(8, 16, 'https://example.com/');

export const parts: Fact[] = [
  fact(
    '[ref]',
    'a part of a text links',
    (given) => {
      const rich = cell(given).setRichTextValue(linked().build()).getRichTextValue();
      return [
        rich?.getText(),
        rich?.getLinkUrl(),
        rich?.getLinkUrl(8, 16),
        rich?.getRuns().map((each) => each.getText()),
      ];
    },
    ['See the playbook', null, 'https://example.com/', ['See the ', 'playbook']],
  ),
  fact(
    '[ref]',
    'a part of a text is bold',
    (given) => {
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const value = SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold).build();
      const kept = cell(given).setRichTextValue(value).getRichTextValue();
      return kept?.getTextStyle(0, 1).isBold();
    },
    true,
  ),
  fact(
    '[ref]',
    'a value written over rich text is plain',
    (given) => {
      cell(given).setRichTextValue(linked().build()).setValue('See the playbook');
      return cell(given).getRichTextValue()?.getLinkUrl(8, 16);
    },
    null,
  ),
  fact('[ref]', 'a number has no rich text', (given) => cell(given).setValue(7).getRichTextValue(), null),
  fact(
    '[ref]',
    'a text question takes what its rule allows',
    ({ form }) => {
      const rule = FormApp.createTextValidation().setHelpText('A number').requireNumberBetween(1, 10).build();
      return form.addTextItem().setValidation(rule).createResponse('7').getResponse();
    },
    '7',
  ),
  refusal(
    '[mem]',
    'and refuses the rest',
    ({ form }) => {
      const rule = FormApp.createTextValidation().requireTextIsEmail().build();
      form.addTextItem().setTitle('Mail').setValidation(rule).createResponse('nobody');
    },
    'Invalid response submitted to text question.',
  ),
];
