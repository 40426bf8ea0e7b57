/** Opens the sheet that shows what stands behind a cell. */
define('cx/cell-detail/dialog', ['cx/kit/h', 'cx/kit/dialog', 'cx/kit/load', 'cx/cell-detail/model',
    'cx/cell-detail/view'],
function (dom, dialog, load, model, view) {
    'use strict';

    /**
     * @param button that was pressed
     * @param cell of the matrix model, with the keys of its principle and stage
     * @param own texts and rest of the page
     * @param actionsFor optional: takes the sheet and gives more buttons {label, onClick}
     */
    function open(button, programme, cell, own, actionsFor) {
        const texts = own.texts;
        const sheet = dialog.open(button, texts.text('cx.delivery.detail.title', cell.principleName, cell.stageName),
            texts.text('cx.common.close'));
        const actions = actionsFor ? actionsFor(sheet) : [];
        load.load(sheet.body, texts,
            () => own.rest.get(['programmes', programme, 'delivery-matrix', 'cells', cell.principle, cell.stage]),
            (detail) => dom.fill(sheet.body, view.detail(model.detailModel(detail, texts),
                {contextPath: own.rest.contextPath, actions: actions}, texts)));
        return sheet;
    }

    return {open};
});
