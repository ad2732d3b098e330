namespace GovReport.Domain.Prose;

/// <summary>Finds the statements of a text that its own figures prove or disprove; where the words leave a doubt there is none.</summary>
internal ref partial struct ClaimReader(ReadOnlySpan<char> text, ReadOnlySpan<TextFigure> figures)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<TextFigure> _figures = figures;
    private readonly List<Claim> _claims = [];

    /// <summary>The claims of all sentences, in the order of their last figures.</summary>
    internal List<Claim> Read(ReadOnlySpan<(int Start, int First)> sentences)
    {
        int before = -1;
        for (int i = 0; i < sentences.Length; i++)
        {
            int end = i + 1 < sentences.Length ? sentences[i + 1].First : _figures.Length;
            if (end > sentences[i].First)
            {
                Sentence sentence = new(_text, _figures, sentences[i].Start, sentences[i].First, end - sentences[i].First);
                Read(sentence);
                bool goesOn = before >= 0 && ClaimWords.PartsFollow.AtStart(_text[sentence.Start..], out _) > 0;
                Sentence whole = goesOn
                    ? new Sentence(_text, _figures, sentences[before].Start, sentences[before].First, end - sentences[before].First)
                    : sentence;
                if (Quantities(whole) > 2)
                {
                    ReadParts(whole);
                }

                before = i;
            }
        }

        ReadAcross(sentences);
        _claims.Sort((a, b) => a.Figures[^1] != b.Figures[^1] ? a.Figures[^1].CompareTo(b.Figures[^1]) : a.Kind.CompareTo(b.Kind));
        return _claims;
    }

    private readonly void Read(in Sentence sentence)
    {
        int quantities = Quantities(sentence);
        for (int i = sentence.Next(sentence.First); i >= 0; i = sentence.Next(i + 1))
        {
            if (quantities > 2)
            {
                ReadChange(sentence, i);
                ReadPair(sentence, i);
                ReadShare(sentence, i);
                ReadIndex(sentence, i);
                ReadPerHead(sentence, i);
                ReadCount(sentence, i);
                ReadComposition(sentence, i);
            }
            else if (quantities == 2)
            {
                ReadPair(sentence, i);
                ReadIndex(sentence, i);
                ReadCount(sentence, i);
            }
            else
            {
                ReadCount(sentence, i);
            }
        }

        if (quantities > 1)
        {
            ReadTarget(sentence);
        }
    }

    // Most statements take two or three quantities; a sentence with fewer needs no look.
    private static int Quantities(in Sentence sentence)
    {
        int quantities = 0;
        for (int i = sentence.Next(sentence.First); i >= 0; i = sentence.Next(i + 1))
        {
            quantities++;
        }

        return quantities;
    }

    private readonly void Add(ClaimKind kind, Relation relation, params ReadOnlySpan<int> operands) =>
        Add(kind, relation, relation.Test(), operands);

    private readonly void Add(ClaimKind kind, Relation relation, Outcome outcome, params ReadOnlySpan<int> operands)
    {
        if (outcome == Outcome.Undecided)
        {
            return; // what allows too much says nothing
        }

        int[] ordered = operands.ToArray();
        Array.Sort(ordered);
        foreach (int i in ordered)
        {
            if (_figures[i].Print is { Qualifier: Qualifier.About } or { SecondQualifier: Qualifier.About })
            {
                return;
            }
        }

        int start = _figures[ordered[0]].SubjectSpan is { Length: > 0 } subject && subject.Start < _figures[ordered[0]].Start
            ? subject.Start
            : _figures[ordered[0]].Start;
        _claims.Add(new Claim(kind, start, _figures[ordered[^1]].End - start, ordered, relation, outcome));
    }

    // Where words link figures loosely, only what looks like a slip is called wrong: less
    // than twice too much or too little, or a power of ten.
    private static bool IsPlausible(Relation relation)
    {
        CheckResult check = relation.Check();
        if (check.Outcome != Outcome.Inconsistent || check.Expected is not { } expected || check.Stated is not { } stated
            || stated.Figure.Number == 0 || expected.Number <= 0)
        {
            return check.Outcome != Outcome.Inconsistent;
        }

        Rational ratio = expected.Value.Value / stated.Figure.Value.Value;
        for (int power = -4; power <= 4; power++)
        {
            Rational off = power < 0 ? ratio * Rational.PowerOfTen(-power) : ratio / Rational.PowerOfTen(power);
            if (power == 0 ? off > new Rational(1, 2) && off < 2 : off > new Rational(9, 10) && off < new Rational(11, 10))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of several ways to write one statement the one that disagrees, else the first.</summary>
    private static Relation Worst(params ReadOnlySpan<Relation?> relations)
    {
        Relation? worst = null;
        foreach (Relation? relation in relations)
        {
            worst = relation is not null
                && (worst is null || (relation.Test() is Outcome.Inconsistent or Outcome.NotComparable
                    && worst.Test() is not (Outcome.Inconsistent or Outcome.NotComparable))) ? relation : worst;
        }

        return worst!;
    }
}
