namespace Corpus.Reading;

/// <summary>Is told as a document leaves each stage: who wants to know how long a stage takes brings the clock, since the stages have none.</summary>
internal interface IStageObserver
{
    void Left(ReadingStage stage);
}
