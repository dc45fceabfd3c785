/** Members of forms that the type package does not know yet: whether a form is published [forms]. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      supportsAdvancedResponderPermissions(): boolean;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
