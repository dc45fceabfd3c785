/** Pages of a form: where choices and page breaks lead. */
import { type Fact, fact } from '../fact';

export const pages: Fact[] = [
  fact(
    '[ref]',
    'choices lead to pages, and say where',
    ({ form }) => {
      const list = form.addListItem();
      const page = form.addPageBreakItem().setTitle('More');
      const { SUBMIT, CONTINUE, RESTART } = FormApp.PageNavigationType;
      list.setChoices([
        list.createChoice('more', page),
        list.createChoice('done', SUBMIT),
        list.createChoice('on', CONTINUE),
        list.createChoice('again', RESTART),
      ]);
      const choices = list.getChoices();
      return [
        choices.map((each) => String(each.getPageNavigationType())),
        choices[0]?.getGotoPage().getTitle(),
      ];
    },
    [['GO_TO_PAGE', 'SUBMIT', 'CONTINUE', 'RESTART'], 'More'],
  ),
  fact(
    '[ref]',
    'a page break leads elsewhere too',
    ({ form }) => {
      const first = form.addPageBreakItem();
      const second = form.addPageBreakItem().setTitle('Last');
      const before = [String(first.getPageNavigationType()), first.getGoToPage()];
      first.setGoToPage(second);
      const after = [String(first.getPageNavigationType()), first.getGoToPage().getTitle()];
      return [
        before,
        after,
        String(first.setGoToPage(FormApp.PageNavigationType.SUBMIT).getPageNavigationType()),
      ];
    },
    [['CONTINUE', null], ['GO_TO_PAGE', 'Last'], 'SUBMIT'],
  ),
  fact(
    '[mem]',
    'a required question on a page that the answers pass by is not asked',
    ({ form }) => {
      const item = form.addMultipleChoiceItem().setTitle('More?');
      form.addPageBreakItem();
      form.addTextItem().setTitle('What?').setRequired(true);
      item.setChoices([item.createChoice('no', FormApp.PageNavigationType.SUBMIT)]);
      form.createResponse().withItemResponse(item.createResponse('no')).submit();
      return form.getResponses()[0]?.getItemResponses().length;
    },
    1,
  ),
];
