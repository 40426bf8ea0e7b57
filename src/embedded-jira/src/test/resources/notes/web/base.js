define('notes/base', [], function () { return 1; });
