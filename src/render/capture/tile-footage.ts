/** A page up to so many px wide and high is one tile. */
export const ONE_TILE_PX = 4096;

/**
 * Run in the page before a picture is taken: makes a page that shows a photograph or a film longer than one tile, so
 * that it is drawn in tiles, as every page is with Remotion's flags. Where an image is scaled, some of its pixels
 * are lighter or darker by a hair depending on where its tile begins, and the encoder makes other noise of all of it
 * (a film of 720p in a clip of 1080p: SSIM 0.986 to the clip that Remotion draws, and 1 in tiles).
 */
export const TILE_FOOTAGE = `(window.phuongClipTileFootage ??= (() => {
  const longer = document.createElement('div');
  longer.style.cssText = 'position: absolute; top: ${ONE_TILE_PX}px; width: 1px; height: 1px';
  return () => {
    const isShown = document.querySelector('[data-footage]') !== null;
    if (isShown === longer.isConnected) return;
    if (isShown) document.body.append(longer);
    else longer.remove();
  };
})())()`;
