/** Reads, makes, completes and removes the links that say "this issue delivers that principle at that stage". */
define('cx/kit/deliveries', [], function () {
    'use strict';

    const MOST = 1000;

    function path(programme, ...rest) {
        return ['programmes', programme, 'deliveries', ...rest];
    }

    /** The links of one issue. */
    function ofIssue(rest, programme, issue) {
        return rest.get(path(programme), {issue: issue, limit: MOST})
            .then((answer) => answer.values.filter((link) => link.issue === issue));
    }

    /** Links the issue to the principle at the stage; fulfilled with the new link. */
    function add(rest, programme, issue, principle, stage) {
        return rest.post(path(programme), {issue: issue, principle: principle, stage: stage});
    }

    function setStage(rest, programme, link, stage) {
        return rest.patch(path(programme, link.key), {version: link.version, stage: stage});
    }

    /** Sets the stage of the issue's link to the principle that has none yet; nothing to do when there is none. */
    function complete(rest, programme, issue, principle, stage) {
        return ofIssue(rest, programme, issue).then((links) => {
            const open = links.find((link) => link.principle === principle && !link.stage);
            return open ? setStage(rest, programme, open, stage) : null;
        });
    }

    function remove(rest, programme, link) {
        return rest.remove(path(programme, link.key));
    }

    return {ofIssue, add, setStage, complete, remove};
});
