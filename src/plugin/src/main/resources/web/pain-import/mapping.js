/** Guesses which column of somebody else's table means which field, and writes the mapping that the server reads. */
define('cx/pain-import/mapping', [], function () {
    'use strict';

    const FIELDS = ['title', 'description', 'stage', 'touchpoint', 'targetGroups', 'breaks', 'severity', 'frequency',
        'reach', 'valence', 'control', 'function', 'capturedAt', 'sourceId', 'kind', 'quote', 'link', 'date', 'count'];

    /**
     * Other people's words for a field, likeliest first. Fields that take only certain values, such as the kind of
     * evidence, are guessed by their own names alone: another word seldom comes with the values that fit.
     */
    const WORDS = {
        title: ['title', 'issue', 'subject', 'summary', 'problem', 'topic', 'otsikko', 'aihe'],
        description: ['description', 'details', 'kuvaus'],
        stage: ['stage', 'vaihe'],
        touchpoint: ['touchpoint', 'kosketuspiste'],
        targetGroups: ['target groups'],
        breaks: ['breaks'],
        severity: ['severity', 'vakavuus'],
        frequency: ['frequency', 'share', 'yleisyys'],
        reach: ['reach', 'customers', 'asiakkaita'],
        valence: ['valence'],
        control: ['control'],
        function: ['function', 'toiminto'],
        capturedAt: ['captured at', 'date received', 'received', 'created', 'date', 'pvm', 'paivays'],
        sourceId: ['source id', 'complaint id', 'ticket id', 'case id', 'reference', 'id', 'tunniste'],
        kind: ['kind', 'evidence kind'],
        quote: ['quote', 'comment', 'narrative', 'consumer complaint narrative', 'feedback', 'text', 'kommentti'],
        link: ['link', 'url', 'linkki'],
        date: ['date', 'evidence date'],
        count: ['count', 'number', 'lukumaara', 'maara']
    };

    /** "capturedAt", "date_received" and "Date received" come out the same way: lower case, words apart, no accents. */
    function normal(header) {
        return header.replace(/([a-z])([A-Z])/g, '$1 $2').normalize('NFD').replace(/[\u0300-\u036f]/g, '')
            .toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
    }

    /**
     * @param headers of the table
     * @returns for each column the field that it seems to mean, or ""; no field twice
     */
    function guess(headers) {
        const fields = headers.map(() => '');
        const plain = headers.map(normal);
        FIELDS.forEach((field) => {
            const word = WORDS[field].find((each) => plain.some((header, at) => header === each && !fields[at]));
            if (word !== undefined) {
                fields[plain.findIndex((header, at) => header === word && !fields[at])] = field;
            }
        });
        return fields;
    }

    function quoted(header) {
        return /[,:]/.test(header) ? '"' + header + '"' : header;
    }

    /** "title:issue,capturedAt:date_received" */
    function written(headers, fields) {
        return headers.map((header, at) => fields[at] ? fields[at] + ':' + quoted(header) : '')
            .filter(Boolean).join(',');
    }

    /** What keeps a mapping from being sent: no title, or a field twice; empty when nothing does. */
    function problem(fields) {
        const used = fields.filter(Boolean);
        if (!used.includes('title')) {
            return 'no-title';
        }
        return new Set(used).size < used.length ? 'twice' : '';
    }

    return {FIELDS, guess, written, problem, normal};
});
