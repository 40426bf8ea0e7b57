'use strict';

/** Which scripts and styles a page loads, in order: the same lists as the web-resources of the descriptor. */
const KIT = ['kit/tokens.css', 'kit/kit.css', 'kit/notice.css', 'kit/dialog.css', 'kit/h.js', 'kit/texts.js',
    'kit/rest.js', 'kit/icons.js', 'kit/notice.js', 'kit/load.js', 'kit/settings.js', 'kit/links.js', 'kit/dialog.js',
    'kit/start.js'];
const DELIVERY = ['delivery-matrix/state.css', 'delivery-matrix/matrix.css', 'delivery-matrix/matrix-narrow.css',
    'delivery-headline/headline.css', 'cell-detail/detail.css', 'delivery-matrix/states.js',
    'delivery-matrix/metric.js', 'delivery-matrix/model.js', 'delivery-matrix/view.js', 'delivery-headline/model.js',
    'delivery-headline/view.js', 'cell-detail/model.js', 'cell-detail/view.js', 'cell-detail/dialog.js'];
const GADGET = ['delivery-gadget/gadget.css', 'delivery-gadget/source.js', 'delivery-gadget/view.js',
    'delivery-gadget/form.js', 'delivery-gadget/gadget.js'];

module.exports = {gadget: [...KIT, ...DELIVERY, ...GADGET]};
