/** The items of a form that show something and ask nothing. */
import { GoogleError } from '../../platform/errors';
import { attachmentOf, Blob } from '../base/blob';
import type { Enum } from '../service';
import { Alignment } from './enums';
import { ItemBase } from './itemBase';

class Media extends ItemBase {
  getAlignment(): Enum {
    return (Alignment as Record<string, Enum>)[this.item.alignment ?? ''] ?? Alignment.LEFT;
  }
  setAlignment(alignment: Enum): this {
    return this.change({ alignment: alignment.name() });
  }
  /** In pixels. */
  getWidth(): number {
    return this.item.width ?? 0;
  }
  setWidth(width: number): this {
    return this.change({ width });
  }
}

export class ImageItem extends Media {
  getImage(): Blob | null {
    const { image } = this.item;
    return image
      ? new Blob(this.run, [...Buffer.from(image.base64, 'base64')], image.contentType, image.name)
      : null;
  }
  setImage(image: Blob): this {
    return this.change({ image: attachmentOf(image) });
  }
}

export class VideoItem extends Media {
  /** An address at YouTube, long or short, or the video's id. [ref VideoItem] */
  setVideoUrl(url: string): this {
    const id =
      /^(?:(?:https?:\/\/)?(?:www\.|m\.)?(?:youtube\.com\/watch\?(?:.*&)?v=|youtu\.be\/))?([\w-]{6,})(?:[?&].*)?$/.exec(
        url,
      )?.[1];
    if (!id) throw new GoogleError('Invalid argument: youtubeUrl');
    return this.change({ videoUrl: `https://www.youtube.com/watch?v=${id}` });
  }
}
