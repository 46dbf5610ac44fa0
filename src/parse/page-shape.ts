// How is a page of some format built?

/** What a format says about how its texts are built. */
export interface PageShape {
  /** Whether a headline stands above the body. */
  readonly hasHeadline: boolean;
  /** Whether it was taken from a page: then a last line of names may be its tags. */
  readonly isPage: boolean;
  /** Whether what stands behind the last photo credit is captions. */
  readonly hasCaptions: boolean;
}
