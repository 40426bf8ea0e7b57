/*
 * Brings dashboard items to life: each item's AMD module is made with an API of its own and asked to draw into the
 * item. What fails in one item is said there and leaves the others alone.
 */
(function ($, AJS) {
    'use strict';

    var MINUTE = 60000;

    function Events() {
        this.handlers = {};
    }

    Events.prototype.on = function (name, handler) {
        (this.handlers[name] = this.handlers[name] || []).push(handler);
    };

    Events.prototype.once = function (name, handler) {
        var events = this;
        this.on(name, function once() {
            events.handlers[name].splice(events.handlers[name].indexOf(once), 1);
            handler.apply(null, arguments);
        });
    };

    Events.prototype.trigger = function (name) {
        var values = Array.prototype.slice.call(arguments, 1);
        (this.handlers[name] || []).slice().forEach(function (handler) {
            handler.apply(null, values);
        });
    };

    function Item(frame, dashboard, editable) {
        this.frame = frame;
        this.id = frame.getAttribute('data-item');
        this.dashboard = dashboard;
        this.editable = editable;
        this.configurable = frame.hasAttribute('data-configurable');
        this.content = frame.querySelector('.dashboard-item-content');
        this.bar = frame.querySelector('.ej-loading');
        this.preferences = JSON.parse(frame.getAttribute('data-preferences'));
        this.events = new Events();
        this.timer = null;
        this.refreshed = null;
    }

    /* What the item's module may ask of the dashboard. */
    Item.prototype.api = function () {
        var item = this;
        return {
            initRefresh: function (preferences, callback) { item.refreshEvery(preferences, callback); },
            showLoadingBar: function () { item.bar.hidden = false; },
            hideLoadingBar: function () { item.bar.hidden = true; },
            resize: function () { item.events.trigger('resize'); },
            setTitle: function (title) { item.frame.querySelector('.dashboard-item-title').textContent = title; },
            savePreferences: function (preferences) { return item.save(preferences); },
            closeEdit: function () { item.draw(); },
            getGadgetId: function () { return item.id; },
            getContext: function () { return { dashboard: { id: item.dashboard }, dashboardItem: { id: item.id } }; },
            isEditable: function () { return item.editable; },
            getRefreshFieldValue: function (name) {
                var field = item.content.querySelector('[name="' + (name || 'refresh') + '"]');
                return field && field.checked !== false ? field.value : 'false';
            },
            on: function (name, handler) { item.events.on(name, handler); },
            once: function (name, handler) { item.events.once(name, handler); },
            trigger: function () { item.events.trigger.apply(item.events, arguments); }
        };
    };

    /* The preference "refresh" is a number of minutes; anything else means never. */
    Item.prototype.refreshEvery = function (preferences, callback) {
        var minutes = Number(preferences && preferences.refresh);
        window.clearInterval(this.timer);
        this.refreshed = callback;
        this.timer = minutes > 0 ? window.setInterval(this.guarded(callback), minutes * MINUTE) : null;
    };

    Item.prototype.guarded = function (work) {
        var item = this;
        return function () {
            try {
                return work();
            } catch (error) {
                return item.failed(error);
            }
        };
    };

    Item.prototype.failed = function (error) {
        var message = document.createElement('div');
        var sentence = document.createElement('p');
        message.className = 'aui-message aui-message-error';
        message.setAttribute('role', 'alert');
        sentence.textContent = 'This gadget can\'t be shown. The browser\'s console tells more.';
        message.appendChild(sentence);
        this.content.replaceChildren(message);
        this.bar.hidden = true;
        window.console.error('Dashboard item ' + this.id, error);
    };

    Item.prototype.start = function (amd) {
        var item = this;
        this.guarded(function () {
            window.require([amd], item.guardedWith(function (Gadget) {
                item.gadget = new Gadget(item.api(), { context: item.api().getContext() });
                item.draw();
            }));
        })();
    };

    Item.prototype.guardedWith = function (work) {
        var item = this;
        return function (value) {
            item.guarded(function () { work(value); })();
        };
    };

    Item.prototype.needsSetting = function () {
        return this.configurable && String(this.preferences.isConfigured) !== 'true';
    };

    Item.prototype.draw = function () {
        var item = this;
        if (!this.gadget) {
            return;
        }
        if (this.needsSetting() && this.editable && typeof this.gadget.renderEdit === 'function') {
            this.edit();
            return;
        }
        this.guarded(function () {
            item.gadget.render($(item.content), Object.assign({}, item.preferences));
            item.events.trigger('afterRender');
        })();
    };

    Item.prototype.edit = function () {
        var item = this;
        if (!this.gadget || typeof this.gadget.renderEdit !== 'function') {
            return;
        }
        window.clearInterval(this.timer);
        this.guarded(function () {
            item.gadget.renderEdit($(item.content), Object.assign({}, item.preferences));
        })();
    };

    Item.prototype.refresh = function () {
        if (this.refreshed) {
            this.guarded(this.refreshed)();
        } else {
            this.draw();
        }
    };

    /* Saves texts only, as Jira does; draws the item anew when they are saved. */
    Item.prototype.save = function (preferences) {
        var item = this;
        var texts = {};
        Object.keys(preferences).forEach(function (name) {
            texts[name] = String(preferences[name]);
        });
        return window.fetch(AJS.contextPath() + '/rest/dashboards/1.0/' + this.dashboard + '/gadget/' + this.id + '/prefs', {
            method: 'PUT',
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
            body: JSON.stringify(texts)
        }).then(function (answer) {
            if (!answer.ok) {
                throw new Error('Saving was refused with ' + answer.status);
            }
            item.preferences = texts;
            item.events.trigger('preferencesSaved');
            item.draw();
        }).catch(function (error) {
            item.events.trigger('error:preferencesSaved', error);
            item.failed(error);
        });
    };

    Item.prototype.listen = function () {
        var item = this;
        this.frame.addEventListener('click', function (event) {
            var button = event.target.closest('[data-ej-do]');
            if (button) {
                button.closest('details').open = false;
                item[button.getAttribute('data-ej-do')]();
            }
        });
    };

    function dialogs() {
        document.addEventListener('click', function (event) {
            var opener = event.target.closest('[data-ej-dialog]');
            var closer = event.target.closest('[data-ej-close]');
            if (opener) {
                document.getElementById(opener.getAttribute('data-ej-dialog')).showModal();
            } else if (closer) {
                closer.closest('dialog').close();
            }
        });
    }

    dialogs();
    document.querySelectorAll('.ej-gadgets').forEach(function (gadgets) {
        gadgets.querySelectorAll('.dashboard-item-frame').forEach(function (frame) {
            var item = new Item(frame, gadgets.getAttribute('data-dashboard'), gadgets.hasAttribute('data-editable'));
            item.listen();
            if (frame.getAttribute('data-amd')) {
                item.start(frame.getAttribute('data-amd'));
            }
        });
    });
}(window.jQuery, window.AJS));
