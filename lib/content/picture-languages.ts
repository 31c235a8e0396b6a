/** Languages of blocks that are shown as a picture, with the component that draws each. */
export const pictureComponents = {
  sequence: 'Sequence',
  timeline: 'Timeline',
  'topic-tree': 'TopicTree',
  decide: 'Decide',
  lanes: 'Lanes',
} as const;

export type PictureLanguage = keyof typeof pictureComponents;
export type PictureComponent = (typeof pictureComponents)[PictureLanguage];

/** Whether a block of this language is a picture. */
export function isPicture(language: string | null | undefined): language is PictureLanguage {
  return typeof language === 'string' && Object.hasOwn(pictureComponents, language);
}
