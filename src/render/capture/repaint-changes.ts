/**
 * Run in the page before a picture is taken: repaints every drawing that changed or moved since the last picture.
 * What Chromium keeps of a shape that it showed at another place may move the shape's edges by a hair (up to 7 of 255 in
 * some 200 px of a moving drawing were measured); repainted, a frame gives the same bytes whatever its tab showed
 * before. A property is switched that changes no pixel: shapes are smooth with `auto` as with `geometricPrecision`.
 * A drawing is an outermost `svg`; it may have moved although nothing within it changed.
 */
export const REPAINT_CHANGES = `(window.phuongClipRepaintChanges ??= (() => {
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
