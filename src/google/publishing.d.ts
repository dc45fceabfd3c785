/**
 * Members of forms that the type package does not know yet: whether a form is published [forms], and whether the
 * addresses that it collects are those of the accounts or typed by the respondents [public code].
 */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      EmailCollectionType: typeof EmailCollectionType;
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      supportsAdvancedResponderPermissions(): boolean;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      getEmailCollectionType(): EmailCollectionType;
      setEmailCollectionType(type: EmailCollectionType): Form;
    }
    enum EmailCollectionType {
      DO_NOT_COLLECT,
      VERIFIED,
      RESPONDER_INPUT,
    }
  }
}
