define('notes/gadget', ['jquery'], function () {
  return [AJS.I18n.getText("notes.plain"), WRM.I18n.getText('notes.script', 1)];
});
