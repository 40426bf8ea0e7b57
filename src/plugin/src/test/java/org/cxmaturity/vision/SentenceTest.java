package org.cxmaturity.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.cxmaturity.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every family knows in two minutes where its money stands.",
                "No mark at the end is fine",
                "  Space around it is fine too.  ",
                "Ready when you are!",
                "Why should banking take longer than coffee?",
                "Really?!",
                "We answer in 2.5 minutes, any day from 8.30 to 17.00.",
                "All on www.example.com, in version 2.0.",
                "We help families, e.g. young ones, save U.S. taxes.",
                "Ask Dr. Who, Mr. Smith or J. Smith.",
                "We are no. 1 in approx. 30 countries.",
                "Save time, money, etc. with Acme Inc. every day.",
                "Calm… even when it counts.",
                "Calm... even when it counts.",
                "\"Ready?\" is what we ask every customer first.",
                "They say \"at last!\" and smile.",
                "One line\nand another of the same sentence.",
                "Wir sind z.B. Samstags da.",
                "Olemme lähellä, esim. Oulussa.",
                "顧客はいつでも安心できる。",
                "2030 is when nobody waits."
            })
    void shouldTakeOneSentence(String text) {
        assertEquals(Optional.empty(), Sentence.refuse(text, "vision.sentence"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We listen. We act.|2",
                "We listen! We act.|2",
                "Do we listen? We do.|2",
                "Do we listen?! We do.|2",
                "We wait… You win.|2",
                "we listen. we act.|2",
                "We say no. You go.|2",
                "It is I. You know me.|2",
                "We cut it in half (really.) Then again.|2",
                "\"We listen.\" \"We act.\"|2",
                "We started in 2019. 2030 is next.|2",
                "We listen. – We act.|2",
                "Yksi. Kaksi. Kolme.|3",
                "信頼。安心。|2",
                "...|0",
                "?!|0"
            })
    void shouldCountWhatIsNotOne(String text, int count) {
        Optional<Problem> refusal = Sentence.refuse(text, "sentence");

        assertEquals(Optional.of(Problem.rule("sentence", "not-one-sentence", count)), refusal);
    }

    @Test
    void shouldTakeAnEmptyLineForAnEnd() {
        assertEquals(2, Sentence.count("We listen\n \nWe act"));
        assertEquals(2, Sentence.count("We listen\r\n\r\nwe act"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void shouldRefuseABlank(String text) {
        assertEquals(Optional.of(Problem.rule("sentence", "blank")), Sentence.refuse(text, "sentence"));
    }

    @Test
    void shouldCountCharactersAsPeopleDo() {
        String longest = "😀".repeat(199) + "a";

        assertEquals(Optional.empty(), Sentence.refuse(longest, "sentence"));
        assertEquals(
                Optional.of(Problem.rule("sentence", "too-long", 200, 201)),
                Sentence.refuse(longest + "b", "sentence"));
    }

    @Test
    void shouldStayQuickOnEndlessMarks() {
        String endless = "a" + ".".repeat(1_000_000);

        assertEquals(
                Optional.of(Problem.rule("sentence", "too-long", 200, 1_000_001)),
                Sentence.refuse(endless, "sentence"));
    }
}
