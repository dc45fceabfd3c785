/** The door to forms. */
import { GoogleError } from '../../platform/errors';
import { Service } from '../service';
import {
  Alignment,
  DestinationType,
  EmailCollectionType,
  FeedbackType,
  ItemType,
  PageNavigationType,
  RatingIconType,
} from './enums';
import { Form } from './form';
import { QuizFeedbackBuilder } from './quiz';
import {
  CheckboxGridValidationBuilder,
  CheckboxValidationBuilder,
  GridValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation';

export class FormApp extends Service {
  override readonly constants = {
    Alignment,
    DestinationType,
    EmailCollectionType,
    FeedbackType,
    ItemType,
    PageNavigationType,
    RatingIconType,
  };

  /** Names the file; the form's own title stays empty. Unpublished unless asked otherwise. [forms] */
  create(title: string, isPublished = false): Form {
    if (!title) throw new GoogleError('Invalid argument: title');
    const { world, start } = this.run;
    world.state.forms.push({
      id: world.id(44, '1'),
      publicId: world.id(56, '1FAIpQLS'),
      title: '',
      fileName: title,
      description: '',
      confirmationMessage: '',
      closedMessage: '',
      published: isPublished,
      accepting: true,
      collectEmail: false,
      limitOne: false,
      allowEdits: false,
      showLinkToRespondAgain: true,
      progressBar: false,
      shuffle: false,
      publishingSummary: false,
      requireLogin: world.state.account === 'workspace',
      editors: [start.effectiveUser],
      items: [],
      responses: [],
    });
    return new Form(this.run, world.state.forms[world.state.forms.length - 1] as Form['form']);
  }
  /** A form that somebody else made is refused with the same words as a missing one. [log] */
  openById(id: string): Form {
    const { world, start } = this.run;
    const form = world.form(id);
    return new Form(this.run, form.editors.includes(start.effectiveUser) ? form : world.form('out of reach'));
  }
  openByUrl(url: string): Form {
    return this.openById(/\/d\/(?:e\/)?([\w-]+)/.exec(url)?.[1] ?? url);
  }
  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder(this.run);
  }
  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder(this.run);
  }
  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder(this.run);
  }
  createGridValidation(): GridValidationBuilder {
    return new GridValidationBuilder(this.run);
  }
  createCheckboxGridValidation(): CheckboxGridValidationBuilder {
    return new CheckboxGridValidationBuilder(this.run);
  }
  createFeedback(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(this.run);
  }
  /** A spreadsheet's script has no form of its own. */
  getActiveForm(): null {
    return null;
  }
}
