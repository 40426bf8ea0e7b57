/** What each stage of a journey holds, and its emotional curve with peak and end. */
define('cx/journey-tab/model', [], function () {
    'use strict';

    const STRONGEST = 2;

    /** The stage of the strongest feeling, the later one of equals; -1 when no stage has a valence. */
    function peakOf(stages) {
        return stages.reduce((best, stage, at) => {
            const strength = Math.abs(stage.valence);
            const known = stage.valence !== null && stage.valence !== undefined;
            return known && (best < 0 || strength >= Math.abs(stages[best].valence)) ? at : best;
        }, -1);
    }

    /** Runs of neighbouring stages with a valence, as points of 0 to 1 in both directions; unknown ones break the line. */
    function curve(stages) {
        const runs = [[]];
        stages.forEach((stage, at) => {
            if (stage.valence === null || stage.valence === undefined) {
                runs.push([]);
            } else {
                runs[runs.length - 1].push({at: at, x: (at + 0.5) / stages.length,
                    y: (STRONGEST - stage.valence) / (2 * STRONGEST)});
            }
        });
        return runs.filter((run) => run.length > 0);
    }

    function open(pain) {
        return !['VERIFIED', 'REJECTED'].includes(pain.state);
    }

    /**
     * @param journey of the programme file
     * @param file the programme file, for what hangs from the stages
     */
    function columns(journey, file) {
        const principles = (file.vision && file.vision.principles) || [];
        const pains = (file.painPoints || []).filter(open);
        return (journey.stages || []).map((stage) => {
            const key = journey.key + '/' + stage.key;
            return {
                ...stage,
                key: key,
                touchpoints: stage.touchpoints || [],
                principles: principles.filter((each) => (each.promisedAt || []).includes(key)).map((each) => each.name),
                painPoints: pains.filter((pain) => pain.stage === key).length,
                work: (file.deliveries || []).filter((link) => link.stage === key).length
            };
        });
    }

    return {columns, curve, peakOf};
});
