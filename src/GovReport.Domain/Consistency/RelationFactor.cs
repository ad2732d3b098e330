namespace GovReport.Domain.Consistency;

/// <summary>
/// One factor of a relation: a form of its own facts, to a whole power. All relations of the field are products of such factors,
/// each fact standing in one factor only; so the image of the facts' bounds is exact, and every fact can be solved for.
/// </summary>
internal readonly struct RelationFactor(int first, int count, int exponent = 1, Rational constant = default, Rational[]? weights = null,
    FactorShape shape = FactorShape.Linear)
{
    private int Last => first + count - 1;

    internal int Exponent => exponent;

    internal bool Holds(int index) => index >= first && index <= Last;

    /// <summary>The factor's value to its power.</summary>
    internal T Raised<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        T form = Form(x);
        T power = Math.Abs(exponent) == 1 ? form : form.Pow(Math.Abs(exponent));
        return exponent > 0 ? power : One<T>() / power;
    }

    /// <summary>The fact at <paramref name="index"/> that gives the form this value; the others as they are.</summary>
    internal T Solve<T>(int index, T form, ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        switch (shape)
        {
            case FactorShape.Gain:
                return (One<T>() / (One<T>() - form)) - One<T>();
            case FactorShape.PartOfAll:
                T others = OthersThan(index, x);
                return index == first
                    ? others * ((One<T>() / (One<T>() - form)) - One<T>())
                    : (x[first] * ((One<T>() / form) - One<T>())) - others;
            case FactorShape.Pairs:
                for (int i = first; i < Last; i += 2)
                {
                    form = index == i || index == i + 1 ? form : (form - (x[i] * x[i + 1])).Short();
                }

                return form / x[first + ((index - first) ^ 1)];
            default:
                T rest = form - T.From(constant);
                for (int i = first; i <= Last; i++)
                {
                    rest = i == index ? rest : (rest - Term(i, x[i])).Short();
                }

                Rational weight = WeightOf(index);
                return weight == Rational.One ? rest : rest / T.From(weight);
        }
    }

    /// <summary>
    /// Of every fact of the form what <see cref="Solve"/> gives, at the cost of one: what the others add up to is counted from both ends.
    /// </summary>
    internal void SolveEach(Bounds form, ReadOnlySpan<Bounds> x, Span<Bounds?> solved)
    {
        switch (shape)
        {
            case FactorShape.Gain:
                solved[first] = Solve(first, form, x);
                break;
            case FactorShape.PartOfAll:
                solved[first] = Solve(first, form, x);
                Bounds all = x[first] * ((One<Bounds>() / form) - One<Bounds>());
                Bounds[] others = x.Slice(first + 1, count - 1).ToArray();
                Others.Of(others, default, Sum);
                for (int i = 0; i < others.Length; i++)
                {
                    solved[first + 1 + i] = all - others[i];
                }

                break;
            case FactorShape.Pairs:
                Bounds[] pairs = new Bounds[count / 2];
                for (int i = 0; i < pairs.Length; i++)
                {
                    pairs[i] = x[first + (2 * i)] * x[first + (2 * i) + 1];
                }

                Others.Of(pairs, default, Sum);
                for (int i = 0; i < count; i++)
                {
                    solved[first + i] = (form - pairs[i / 2]) / x[first + (i ^ 1)];
                }

                break;
            default:
                Bounds[] terms = new Bounds[count];
                for (int i = 0; i < count; i++)
                {
                    terms[i] = Term(first + i, x[first + i]);
                }

                Others.Of(terms, default, Sum);
                for (int i = 0; i < count; i++)
                {
                    solved[first + i] = (form - Bounds.Point(constant) - terms[i]) / Bounds.Point(WeightOf(first + i));
                }

                break;
        }
    }

    private static Bounds Sum(Bounds one, Bounds other) => one + other;

    private T Form<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        switch (shape)
        {
            case FactorShape.Gain:
                return One<T>() - (One<T>() / (One<T>() + x[first]));
            case FactorShape.PartOfAll:
                T rest = OthersThan(first, x);
                return rest.IsNeverZero
                    ? One<T>() - (One<T>() / (One<T>() + (x[first] / rest)))
                    : One<T>() / (One<T>() + (rest / x[first]));
            case FactorShape.Pairs:
                T pairs = x[first] * x[first + 1];
                for (int i = first + 2; i < Last; i += 2)
                {
                    pairs = (pairs + (x[i] * x[i + 1])).Short();
                }

                return pairs;
            default:
                T sum = Term(first, x[first]);
                for (int i = first + 1; i <= Last; i++)
                {
                    sum = (sum + Term(i, x[i])).Short();
                }

                return constant.Sign == 0 ? sum : sum + T.From(constant);
        }
    }

    // The sum of the facts behind the first, but for one.
    private T OthersThan<T>(int index, ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        T sum = T.From(Rational.Zero);
        for (int i = first + 1; i <= Last; i++)
        {
            sum = i == index ? sum : (sum + x[i]).Short();
        }

        return sum;
    }

    private static T One<T>()
        where T : struct, IExact<T> => T.From(Rational.One);

    private T Term<T>(int index, T x)
        where T : struct, IExact<T> => weights is null ? x : T.From(WeightOf(index)) * x;

    private Rational WeightOf(int index) => weights is null ? Rational.One : weights[index - first];
}

/// <summary>How a factor is made of its facts.</summary>
internal enum FactorShape
{
    /// <summary>constant + Σ weight × fact.</summary>
    Linear,
    /// <summary>1 − 1/(1 + fact): the share of a level that grew at this rate which is new.</summary>
    Gain,
    /// <summary>The first fact by the sum of all: its share in them.</summary>
    PartOfAll,
    /// <summary>Σ fact × the next one: persons × standard of each group.</summary>
    Pairs,
}

/// <summary>What is left of a list without each of its elements.</summary>
internal static class Others
{
    /// <summary>Puts in the place of each element what all the others come to, with one pass from either end.</summary>
    internal static void Of(Span<Bounds> elements, Bounds none, Func<Bounds, Bounds, Bounds> join)
    {
        Bounds[] after = new Bounds[elements.Length];
        Bounds joined = none;
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            after[i] = joined;
            joined = join(elements[i], joined).Short();
        }

        joined = none;
        for (int i = 0; i < elements.Length; i++)
        {
            Bounds own = elements[i];
            elements[i] = join(joined, after[i]);
            joined = join(joined, own).Short();
        }
    }
}
