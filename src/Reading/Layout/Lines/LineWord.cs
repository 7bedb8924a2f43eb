using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Lines;

/// <summary>What a word says of its line.</summary>
/// <param name="Caption">What it says where the line may be a caption; its place in the line decides whether it does.</param>
internal readonly record struct LineWord(bool IsFunctionWord, LineTraits Traits, CaptionTraits Caption);
