/**
 * Run in the page before a picture is taken: has every drawing that changed or moved since the last picture painted
 * afresh. What Chromium keeps of a shape that it showed at another place may move the shape's edges by a hair (up to 7
 * of 255 in some 200 px of a moving drawing were seen); painted afresh, a frame gives the same bytes whatever its tab
 * showed before. It is done by a property that changes no pixel: shapes are smooth with `auto` as with
 * `geometricPrecision`. A drawing is an outermost `svg`; it may have moved without a change of its own.
 */
export const PAINT_AFRESH = `(window.phuongClipPaintAfresh ??= (() => {
  const places = new WeakMap();
  const seen = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(document, {subtree: true, childList: true, attributes: true});
  const hasMoved = (drawing) => {
    const {x, y, width, height} = drawing.getBoundingClientRect();
    const place = [x, y, width, height].join(' ');
    const moved = places.get(drawing) !== place;
    places.set(drawing, place);
    return moved;
  };
  return () => {
    seen.push(...observer.takeRecords());
    const changed = [...new Set(seen.splice(0).map(({target}) => target))];
    for (const drawing of document.querySelectorAll('svg:not(svg svg)')) {
      const touches = (node) => node.contains(drawing) || drawing.contains(node);
      if (!hasMoved(drawing) && !changed.some(touches)) continue;
      const {style} = drawing;
      style.shapeRendering = style.shapeRendering === 'auto' ? 'geometricPrecision' : 'auto';
    }
    observer.takeRecords(); // The changes made here.
  };
})())()`;
