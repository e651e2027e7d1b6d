/** The group's picture is another one now, or was taken away. */
export class PictureChangeEvent extends Event {
  static readonly type = 'ln-picture-change';

  constructor(readonly detail: { readonly pictureUrl: string | null }) {
    super(PictureChangeEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    [PictureChangeEvent.type]: PictureChangeEvent;
  }
}
