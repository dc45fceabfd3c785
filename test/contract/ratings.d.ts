/** Members of forms that the type package does not know yet: ratings [ref RatingItem]. */
declare namespace GoogleAppsScript {
  namespace Forms {
    enum RatingIconType {
      STAR,
      HEART,
      THUMB_UP,
    }
    interface RatingItem extends Omit<ScaleItem, 'setBounds' | 'setLabels' | 'duplicate' | 'setTitle'> {
      getRatingIcon(): RatingIconType;
      getRatingScaleLevel(): number;
      setRatingIcon(icon: RatingIconType): RatingItem;
      setRatingScaleLevel(level: number): RatingItem;
      setTitle(title: string): RatingItem;
      duplicate(): RatingItem;
    }
    interface FormApp {
      RatingIconType: typeof RatingIconType;
    }
    interface Form {
      addRatingItem(): RatingItem;
    }
    interface Item {
      asRatingItem(): RatingItem;
    }
  }
}
